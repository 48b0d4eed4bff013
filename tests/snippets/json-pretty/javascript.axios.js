import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/orders",
  data: { id: 7, items: [{ sku: "A-1", count: 2 }] },
});
console.log(status, data);
