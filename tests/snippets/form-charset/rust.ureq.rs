fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "q=harkdown";
    let url = "https://api.example.com/form";
    let mut response = ureq::post(url)
        .header(
            "Content-Type",
            "application/x-www-form-urlencoded; charset=UTF-8",
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
