const body = JSON.stringify({ a: 1 });
const url = "https://api.example.com/reports";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Accept", "text/html;level=1,application/json;q=0.9");
xhr.setRequestHeader("Accept-Language", "de,en;q=0.5");
xhr.setRequestHeader("Cache-Control", "no-cache,max-age=0");
xhr.setRequestHeader("If-Match", '"a","b"');
xhr.setRequestHeader("Prefer", 'return=minimal;x="y",wait=5');
xhr.setRequestHeader("Content-Type", "application/json;charset=UTF-8");
xhr.setRequestHeader("Content-Disposition", 'attachment;filename="r.json"');
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(new TextEncoder().encode(body));
