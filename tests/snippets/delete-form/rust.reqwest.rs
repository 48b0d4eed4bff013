fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/form";
    let client = reqwest::blocking::Client::new();
    let form = [("id", "1"), ("id", "2")];
    let response = client.delete(url).form(&form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
