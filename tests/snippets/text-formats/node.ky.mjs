import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm",
});
console.log(response.status, await response.text());
