import { fieldsOf } from "./fieldsOf";

test("[CS-23] what hangs on one person alone comes first, so that somebody else can learn it", () => {
  expect(fieldsOf([{ name: "Amina Yusuf", skills: ["Housing", "Welsh"] }, { name: "Ben Carter", skills: ["Housing", "Benefits"] }])).toEqual([
    { field: "Benefits", names: ["Ben Carter"] }, { field: "Welsh", names: ["Amina Yusuf"] }, { field: "Housing", names: ["Amina Yusuf", "Ben Carter"] },
  ]);
});
