const body = '{"a": [1.10, "b"]}';
const url = "https://api.example.com/notes/1";
const xhr = new XMLHttpRequest();
xhr.open("PUT", url);
xhr.setRequestHeader(
  "content-type",
  "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
