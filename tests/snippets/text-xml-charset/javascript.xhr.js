const body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>';
const url = "https://api.example.com/feed";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "text/xml;charset=utf-8");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(new TextEncoder().encode(body));
