const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/graphql",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
    query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
    variables: { id: "u-1", first: 10 },
  }),
});
console.log(data);
