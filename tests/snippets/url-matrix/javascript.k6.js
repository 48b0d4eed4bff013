import http from "k6/http";

export default function () {
  const url =
    "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00";
  const response = http.request("PUT", url);
  console.log(response.status, response.body);
}
