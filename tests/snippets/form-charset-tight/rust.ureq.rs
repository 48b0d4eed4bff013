fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "city=K%C3%B6ln&a=1";
    let url = "https://api.example.com/form";
    let mut response = ureq::put(url)
        .header(
            "Content-Type",
            "application/x-www-form-urlencoded;charset=utf-8",
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
