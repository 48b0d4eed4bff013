import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/jobs/7/start',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
