fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/form";
    let client = reqwest::blocking::Client::new();
    let form = [("a", "b")];
    let response = client.post(url).form(&form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
