const body = new URLSearchParams({ city: "Köln", a: "1" }).toString();
const url = "https://api.example.com/form";
const xhr = new XMLHttpRequest();
xhr.open("PUT", url);
xhr.setRequestHeader(
  "Content-Type",
  "application/x-www-form-urlencoded;charset=utf-8",
);
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(new TextEncoder().encode(body));
