const body = JSON.stringify({ id: 7, items: [{ sku: "A-1", count: 2 }] });
const url = "https://api.example.com/orders";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
