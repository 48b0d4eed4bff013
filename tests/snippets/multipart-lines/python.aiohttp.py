import asyncio

import aiohttp

url = "https://api.example.com/upload/1"
form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
form.add_field(
    "files[]",
    """id,name\r
1,"a"\r
""",
    filename="a.csv",
    content_type="text/csv",
)
form.add_field(
    "files[]",
    """<svg>
  <text>${x} {{y}}</text>
</svg>
""",
    filename="b.svg",
    content_type="image/svg+xml",
)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, data=form) as response:
            print(response.status, await response.text())


asyncio.run(main())
