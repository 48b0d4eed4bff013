import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/names",
  data: {
    name: "Zoë 😀 日本",
    separator: "a\u2028b\u2029c",
    mark: "\ufeffx",
    escaped: "é😀",
    right: "a\u202eb",
  },
});
console.log(status, data);
