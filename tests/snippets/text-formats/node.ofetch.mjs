import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` \"q\" 'r' <%= s %> ?> */ -- ; rm",
});
console.log(data);
