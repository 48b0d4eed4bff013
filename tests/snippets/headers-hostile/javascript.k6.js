import http from "k6/http";

export default function () {
  const url = "https://api.example.com/users";
  const params = {
    headers: {
      "X-Hostile":
        'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
      "X-Dollar": "$HOME `id` $(id)",
      "X-Name": "Zoë €",
      "X-Tab": "a\tb",
      "X-At": "@file",
      "X-Space": "padded",
    },
  };
  const response = http.request("GET", url, null, params);
  console.log(response.status, response.body);
}
