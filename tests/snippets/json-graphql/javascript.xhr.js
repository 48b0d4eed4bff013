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
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
