import unirest from "unirest";

const url = "https://api.example.com/graphql";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "application/json" })
  .send({
    query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
    variables: { id: "u-1", first: 10 },
  });
console.log(response.status, response.raw_body);
