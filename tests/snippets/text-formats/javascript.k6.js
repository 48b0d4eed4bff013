import http from "k6/http";

export default function () {
  const url = "https://api.example.com/notes";
  const body =
    "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm";
  const params = {
    headers: { "Content-Type": "text/plain" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
