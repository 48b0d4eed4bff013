import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/graphql",
  data: {
    query: `query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
}`,
    variables: { id: "u-1", first: 10 },
  },
});
console.log(status, data);
