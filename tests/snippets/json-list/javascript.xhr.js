const body = JSON.stringify([
  { op: "add", path: "/a", value: [1, 2.5, true, null] },
  [],
  {},
  [[]],
  "x",
  "",
]);
const url = "https://api.example.com/batch";
const xhr = new XMLHttpRequest();
xhr.open("PUT", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
