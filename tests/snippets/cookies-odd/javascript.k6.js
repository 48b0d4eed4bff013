import http from "k6/http";

export default function () {
  const url = "https://api.example.com/me";
  const params = {
    headers: {
      Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é',
    },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
