const body = "Zoë";
const url = "https://api.example.com/notes";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader(
  "Content-Type",
  'Text/Plain; Format=flowed; charset="UTF-8"',
);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(new TextEncoder().encode(body));
