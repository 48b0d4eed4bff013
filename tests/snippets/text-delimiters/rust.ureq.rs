fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r###"EOF
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
```
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

end"###;
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
