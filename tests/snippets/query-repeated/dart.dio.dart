import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/search?tag=a&tag=b&q=x%20y+z',
    options: Options(
      method: 'GET',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
