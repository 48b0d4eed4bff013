import { request } from "undici";

const url = "https://api.example.com/search";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    query: {
      bool: {
        must: [
          { match: { title: "harkdown" } },
          { range: { year: { gte: 2020, lte: 2030 } } },
        ],
        filter: [],
        empty: {},
      },
    },
    fields: [
      "title",
      "year",
      "a much longer name of a field than the others",
      "and, one: with [marks]",
    ],
    size: 10,
  }),
});
console.log(statusCode, await body.text());
