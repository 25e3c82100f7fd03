/**
 * Words that an import may put together again when a page reader has torn them: everyday words and the words of complaints about
 * landlords. Only words listed here are ever joined, so the list decides how bold the tidying is. Left out on purpose: words that two
 * whole words also spell ("maybe", "into", "another"), for there the torn and the intended cannot be told apart.
 */
const joinable = `
about access accordance account acknowledged actions adaptations additional address addressed adjustments administration affected after
agreed allegations allocation although amount apology appeal application appropriate appropriately area areas arrangements
arrears asbestos assessment associated attend attended bathroom because been before behaviour being boiler both boundary breach breakdown
broken building but ceiling charge charges cleaning communal communication communicated compensation complainant complaint complaints
completed concerning concerns condition conduct confirmed consider consideration considered contact contacts contractor contractors council damage damaged damp
decant decision decisions decorating defect defective defects delay delayed delays determination determinations disrepair did door
doors drain drainage drains due during electrical electricity element enquiries estate evidence failed failing failings failure failures fence fencing find
finding findings fire flat flood flooding floor flooring flue for formal found from front garage garden gas grounds guidance gutter
guttering handled handles handling has have hazard health hearing heating her here him his history housing how however impact improvements
inadequate including incorrect increase infestation information inspection installation insulation internal investigation investigated issue
issues it its jurisdiction keeping kitchen knotweed landlord leak leakage leaking leaks lease leaseholder letter level lift lighting
made maintenance major maladministration management manager matter matters member mice moisture mould move neighbour neighbouring neighbours no noise not
notice nuisance obligations of offered ombudsman on order orders other our outcome outside outstanding overcharge paragraph paragraphs
parking payment payments pest pests pipe pipes plumbing policies policy poor possession prior procedure procedures process property properties
provide provided quality queries rat rats reasonable reasonableness reasonably reasons received recommendation recommendations reconsider
record records redress referral refund refusal refuse regarding rehousing reimbursement related relating relation remedial remedies remedy
removal removed repair repairing repairs replace replaced replacement report reported reporting reports request requested requests resident
residents resolution resolve resolved resolves respect respond responded responding response responses responsibility responsible result review roof room rubbish
safety satisfactorily satisfactory scheme section security service services severe sewage shared she should shower smoke sound staff stairs standard succession
surveyor systemic tenancy tenancies tenant tenants than that the their them then there therefore these they this those threshold time to
toilet transfer tree trees under until utility vermin visit vulnerabilities vulnerability vulnerable was water wellbeing were what when where which while
who window windows with within without works would year years your and an in is as at by or so we if does had has any all are can
`;

/** Whole words that must not be taken for torn pieces, beside those that may be joined. */
const whole = `
a i adequate ad am be do ed en go he hi me my oh ok ox pa re ref up us vs bed bit board box break down bug bugs call calls car case cases cause caused cold cross deal error fit form
formal greed head hold holds hot house key keeps land law let lets line lines list loss lot lots man mount off offer offers one ones out over own pay park part parts pair pairs
part party path per place point ports post put rate rates read rear rent rest rot round run see set side sign site so some son stay step stop tap
taps take took text tie top town turn two use used uses view wall walls war ward way ways wet will win wind work yard long age ages aged ting
`;

const list = (words: string) => words.split(/\s+/).filter(Boolean);

/** Words that may be joined, in lower case. */
export const joinableWords: ReadonlySet<string> = new Set(list(joinable));

/** Words that stand for themselves, in lower case; "ed" and "re" are not among them, being pieces far more often. */
export const wholeWords: ReadonlySet<string> = new Set([...list(joinable), ...list(whole)].filter((word) => !["ed", "en", "re", "hi", "pa", "ox", "oh", "ad", "ting"].includes(word)));
