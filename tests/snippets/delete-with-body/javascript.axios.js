import axios from "axios";

const { status, data } = await axios({
  method: "DELETE",
  url: "https://api.example.com/users",
  data: { ids: [1, 2, 3] },
});
console.log(status, data);
