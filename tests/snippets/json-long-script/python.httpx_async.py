import asyncio

import httpx

url = "https://api.example.com/rules"
headers = {"Authorization": "Bearer YOUR_TOKEN"}
payload = {
    "name": "tag",
    "script": """function (user, context, callback) {
  // it's "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
""",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
