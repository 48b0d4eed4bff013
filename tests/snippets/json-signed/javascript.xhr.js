const body =
  '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }';
const url = "https://api.example.com/hooks";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("X-Signature", "sha256=abcdef");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
