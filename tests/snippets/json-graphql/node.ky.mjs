import ky from "ky";

const url = "https://api.example.com/graphql";
const response = await ky.post(url, {
  json: {
    query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
    variables: { id: "u-1", first: 10 },
  },
});
console.log(response.status, await response.text());
