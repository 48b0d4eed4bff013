import { request } from "undici";

const url = "https://api.example.com/graphql";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
    variables: { id: "u-1", first: 10 },
  }),
});
console.log(statusCode, await body.text());
