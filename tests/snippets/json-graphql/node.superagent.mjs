import superagent from "superagent";

const url = "https://api.example.com/graphql";
const response = await superagent.post(url).send({
  query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
  variables: { id: "u-1", first: 10 },
});
console.log(response.status, response.text);
