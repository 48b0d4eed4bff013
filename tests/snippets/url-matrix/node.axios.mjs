import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00",
  transformRequest: (data, headers) => {
    headers.setContentType(false);
    return data;
  },
});
console.log(status, data);
