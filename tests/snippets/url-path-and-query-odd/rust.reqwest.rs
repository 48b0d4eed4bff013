fn main() -> Result<(), Box<dyn std::error::Error>> {
    let response = reqwest::blocking::get("https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x")?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
