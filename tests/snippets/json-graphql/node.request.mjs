import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/graphql",
  headers: { "Content-Type": "application/json" },
  json: {
    query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
    variables: { id: "u-1", first: 10 },
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
