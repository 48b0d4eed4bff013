import http from "k6/http";

export default function () {
  const url = "https://api.example.com/form";
  const body =
    "b=1&a=%40file&a=it%27s%20%22x%22%20%24%28id%29%20%60id%60&empty=&na%20me%3D%26%2B=sum%20%3D%201%2B1%20%26%20more%0Anext&%C3%BCn%C3%AF=%F0%9F%98%80&10=ten";
  const params = {
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
