import unirest from "unirest";

const url = "https://api.example.com/search";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({
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
  });
console.log(response.status, response.raw_body);
