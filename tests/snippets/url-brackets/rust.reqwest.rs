fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D";
    let response = reqwest::blocking::get(url)?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
