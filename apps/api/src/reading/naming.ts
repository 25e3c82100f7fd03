import { DefaultNamingStrategy } from "typeorm";

const snake = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** camelCase in the code, snake_case in the database. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }
  override joinColumnName(relationName: string): string {
    return `${snake(relationName)}_id`;
  }
}

/** isOpen becomes IS_OPEN: how a field is named in an enum. */
export const screaming = (name: string) => snake(name).toUpperCase();
