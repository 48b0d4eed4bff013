import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body =
    "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿";
  const params = {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
