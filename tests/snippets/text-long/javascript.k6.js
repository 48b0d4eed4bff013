import http from "k6/http";

export default function () {
  const url = "https://api.example.com/raw/1";
  const body = `id,name
0,"name 0"
1,"name 1"
2,"name 2"
3,"name 3"
4,"name 4"
5,"name 5"
6,"name 6"
7,"name 7"
8,"name 8"
9,"name 9"
10,"name 10"
11,"name 11"
`;
  const params = {
    headers: { "Content-Type": "text/csv" },
  };
  const response = http.request("PUT", url, body, params);
  console.log(response.status, response.body);
}
