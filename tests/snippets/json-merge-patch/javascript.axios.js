import axios from "axios";

const { status, data } = await axios({
  method: "PATCH",
  url: "https://api.example.com/users/1",
  headers: {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"3"',
  },
  data: '{"name": null, "tags": ["a"], "price": 12.50}',
  transformRequest: (data) => data,
});
console.log(status, data);
