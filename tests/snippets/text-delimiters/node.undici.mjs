import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `EOF
EOT
END
'@
"@
]]
]=]
)"
)--"
|}
}
\`\`\`
'''
"""
"#
"##
###
### next
# comment
// comment
> out
< ./file
@name = value
%%
<<EOF
*/
-->
~~~
--
==
.

end`,
});
console.log(statusCode, await body.text());
