const body = JSON.stringify({ nul: "a\x00b0", bell: "\x07" });
const url = "https://api.example.com/names";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
