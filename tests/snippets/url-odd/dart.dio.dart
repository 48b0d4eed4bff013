import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/a%20b/%C3%BC/%22x%22/it\'s/a%7Cb%5Ec%60d%5Ce//f/;v=1?q=a%20b&r=\'x\'&s=%22y%22&t=%3Cz',
    options: Options(
      method: 'GET',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
