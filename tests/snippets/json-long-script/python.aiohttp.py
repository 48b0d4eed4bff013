import asyncio

import aiohttp

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
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
