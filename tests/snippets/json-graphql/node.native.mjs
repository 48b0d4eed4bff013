import https from "node:https";

const body = JSON.stringify({
  query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
  variables: { id: "u-1", first: 10 },
});
const url = "https://api.example.com/graphql";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
