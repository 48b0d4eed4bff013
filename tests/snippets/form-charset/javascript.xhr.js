const body = new URLSearchParams({ q: "harkdown" }).toString();
const url = "https://api.example.com/form";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader(
  "Content-Type",
  "application/x-www-form-urlencoded; charset=UTF-8",
);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(new TextEncoder().encode(body));
