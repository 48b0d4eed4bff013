import axios from "axios";

const { status, data } = await axios({
  method: "PATCH",
  url: "https://api.example.com/articles/1",
  headers: {
    "Content-Type": "application/vnd.api+json",
    Accept: "application/vnd.api+json",
  },
  data: {
    data: {
      type: "articles",
      id: "1",
      attributes: {
        title: "A new title that is quite a bit longer than it was",
      },
    },
  },
});
console.log(status, data);
