import { ofetch } from "ofetch";

const url = "https://api.example.com/graphql";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: {
    query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
    variables: { id: "u-1", first: 10 },
  },
});
console.log(data);
