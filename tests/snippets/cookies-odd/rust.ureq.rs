fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/me";
    let mut response = ureq::get(url)
        .header(
            "Cookie",
            r#"a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é"#.as_bytes(),
        )
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
