const body = '{"avogadro": 6.02E+23, "small": 1E-7}';
const url = "https://api.example.com/numbers";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
